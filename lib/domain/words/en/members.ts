export const members = {
  refused: {
    self: "Nobody gives a role to themselves, or takes one from themselves. Ask another administrator.",
    lastAdmin: "The last administrator stays. Give someone else the role first.",
    kind: "This role does not belong to this kind of organisation.",
    has: "This person has this role already.",
    invited: "An invitation for this address and role is open already.",
    expired: "This invitation has expired or was cancelled. Ask for a new one.",
    taken: "This invitation has been taken up.",
    signIn: "There is an account for this address. Sign in with it, then open this link again.",
    other: "This invitation is for another address than the one you are signed in with.",
    slug: "Use lower-case letters, digits and single hyphens.",
    country: "Enter the country as two capital letters, such as CN.",
    firstOnly: "The organisation has an administrator, who invites its members.",
    sites: "A site contributor needs at least one site.",
  },
} as const;
