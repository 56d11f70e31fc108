import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A key and a self-signed certificate, both in PEM, and the hash by which Chromium is made to trust that key. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly spkiHash: string;
}

const tlv = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, ...parts);
const time = (date: Date): Buffer => tlv(0x18, Buffer.from(`${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`));

const ecdsaWithSha256 = sequence(tlv(0x06, Buffer.from("2a8648ce3d040302", "hex")));
const nameOf = (commonName: string): Buffer =>
  sequence(tlv(0x31, sequence(tlv(0x06, Buffer.from("550403", "hex")), tlv(0x0c, Buffer.from(commonName)))));

const DAY = 86_400_000;

/**
 * Makes a certificate for this run. Browsers under test are set to accept it whatever host they ask for, so it names
 * none.
 */
export const selfSignedCertificate = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const name = nameOf("On Behalf practice portals");
  const serial = tlv(0x02, Buffer.from([1]), randomBytes(15));
  const validity = sequence(time(new Date(Date.now() - DAY)), time(new Date(Date.now() + 30 * DAY)));
  const version = tlv(0xa0, tlv(0x02, Buffer.from([2])));
  const body = sequence(version, serial, ecdsaWithSha256, name, validity, name, spki);
  const signature = tlv(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  const der = sequence(body, ecdsaWithSha256, signature);
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
    spkiHash: createHash("sha256").update(spki).digest("base64"),
  };
};
