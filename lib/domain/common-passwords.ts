/** The commonest passwords of twelve characters and more, in lower case: a small list, bundled. */
const list = `
123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 012345678901 098765432109
987654321098 123456123456 123123123123 112233445566 111222333444 123321123321 147258369147 123456abcdef
abcdef123456 abcdefghijkl abcdefghijklmnop abcd1234abcd 1234abcd1234 a1b2c3d4e5f6 aabbccddeeff 1a2b3c4d5e6f
qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiop[] qwertyuiopasdf qwertyuiopasdfghjkl qwertyqwerty
qwerty123456 qwerty1234567 qwerty12345678 qwerty123qwerty 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qaz2wsx3edc
1qaz2wsx3edc4rfv qazwsxedcrfv qazwsx123456 zaq12wsxcde3 zxcvbnm12345 zxcvbnm123456 asdfghjkl123 asdfghjkl1234
asdfasdfasdf asdfghjklzxc poiuytrewq12 !qaz2wsx3edc 1q2w3e4r!q2w q1w2e3r4t5y6
password1234 password12345 password123456 password1234! password123! password2020 password2021 password2022
password2023 password2024 password2025 password2026 passwordpassword password@123 p@ssw0rd1234 p@ssw0rd12345
p@ssword1234 passw0rd1234 passw0rd12345 mypassword12 mypassword123 mypassword1234 newpassword1 newpassword123
changeme1234 changeme12345 changeme123! letmein12345 letmein123456 letmeinletmein welcome12345 welcome123456
welcome2024! welcome2025! welcome2026! welcomewelcome administrator administrator1 administrator123 admin1234567
admin12345678 admin123456789 adminadminadmin adminadmin123 root12345678 superuser123 iloveyou1234 iloveyou12345
iloveyouiloveyou ilovemyfamily iloveyouforever trustno1trustno1 monkey123456 dragon123456 sunshine1234 princess1234
football1234 baseball1234 basketball12 liverpool1234 manchester12 manchesterunited chelsea12345 superman1234
batman123456 starwars1234 pokemon12345 michael12345 jennifer1234 charlie12345 computer1234 internet1234
correcthorsebatterystaple secret123456 secretsecret default12345 temp12345678
temporary123 test12345678 testtesttest testing12345 guest1234567 master123456 shadow123456 freedom12345
whatever1234 summer123456 winter123456 spring123456 autumn123456 january12345 woaini123456 woaini1314520
woaini5201314 5201314woaini 5201314520131 a123456789012 aa1234567890 abc123456789 abc1234567890 abc123abc123
qq1234567890 zxc123456789 asd123456789 zz1234567890 wang12345678 zhang1234567 woshinibaba1 nihao1234567
carbonneutral carbonneutral1 carbonneutral2030 carbon123456 netzero2030! netzero12345 zeroproof123 zeroproof1234
zeroproofzeroproof sustainability sustainability1 greenenergy12
`;

const commonPasswords: ReadonlySet<string> = new Set(
  list
    .trim()
    .split("\n")
    .flatMap((row) => row.split(" ")),
);

/** Whether a password is on the list, or is made of so few characters that it might as well be. */
export function isCommon(password: string): boolean {
  return commonPasswords.has(password.toLowerCase()) || new Set(password).size < 5;
}
