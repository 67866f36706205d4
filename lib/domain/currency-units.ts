/** ISO 4217 codes of the currencies in use. */
const codes = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD " +
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP " +
    "GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD " +
    "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN " +
    "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP " +
    "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND " +
    "VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

const multiples: readonly (readonly [name: string, size: string])[] = [
  ["", "1"],
  ["thousand ", "1000"],
  ["10^4 ", "10000"],
  ["million ", "1000000"],
];
const pattern = /^(thousand |10\^4 |million )?([A-Z]{3}) ?(\d{4})$/i;

export type Currency = { readonly code: string; readonly year: number; readonly size: string };

/** Money of one year, as `USD2022` or `10^4 CNY2023`; undefined for anything else. */
export function currencyOf(unit: string): Currency | undefined {
  const [, multiple = "", code = "", year] = pattern.exec(unit.trim()) ?? [];
  const size = multiples.find(([name]) => name === multiple.toLowerCase())?.[1];
  const known = code.toUpperCase();
  if (!year || !size || !codes.has(known)) return undefined;
  return { code: known, year: Number(year), size };
}

/** The codes that money of a year may be entered in. */
export const currencyUnits = ({ code, year }: Currency): readonly string[] =>
  multiples.map(([name]) => `${name}${code}${year}`);
