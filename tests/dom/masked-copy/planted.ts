import fc from "fast-check";

const from = (letters: string, min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...Array.from(letters)), { minLength: min, maxLength: max }).map((all) => all.join(""));

const SYLLABLES = ["vor", "zik", "quo", "nyx", "bru", "jaf", "whu", "gli", "tzo", "pym", "kva", "drö", "ñus", "łeb"];

/** A word that no portal and no form uses, as names are written. */
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((all) => all.join(""))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const foreign = fc.constantFrom(
  "山田太郎商事",
  "Ковальчукова Зинаида",
  "محمد القحطاني",
  "박지훈김서연",
  "Ελευθεριάδης",
);
const digits = (min: number, max: number): fc.Arbitrary<string> => from("123456789", min, max);

const ascii = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^a-zA-Z]/g, "")
    .toLowerCase();

/** What one page shows of a person, a customer and a request. */
export interface Planted {
  readonly person: string;
  readonly tenant: string;
  readonly domain: string;
  readonly mail: string;
  readonly phone: string;
  readonly guid: string;
  readonly number: string;
  readonly token: string;
  readonly street: string;
}

export const planted: fc.Arbitrary<Planted> = fc
  .record({
    first: name,
    last: fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: foreign }),
    tenant: name,
    second: name,
    guid: fc.uuid(),
    number: digits(6, 16),
    phone: fc.tuple(digits(2, 2), digits(3, 3), digits(4, 7)),
    token: from("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ123456789", 12, 40).map((text) => `k7${text}9Q`),
    house: digits(1, 3),
    street: name,
  })
  .map(({ first, last, tenant, second, guid, number, phone, token, house, street }) => {
    const domain = `${ascii(tenant)}.onmicrosoft.example`;
    return {
      person: `${first} ${last}`,
      tenant: `${tenant} ${second}`,
      domain,
      mail: `${ascii(first)}.${ascii(last) || "p"}@${domain}`,
      phone: `+${phone.join(" ")}`,
      guid,
      number,
      token,
      street: `${street} ${house}`,
    };
  });
