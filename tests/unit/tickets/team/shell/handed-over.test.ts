import { beforeEach, expect, it } from "vitest";
import { freshStore, idNumber } from "../../store/store-support.ts";
import { frameOf, NUMBER, ownPage, running, type Running } from "../../../background/background-support.ts";

let browser: Running;
beforeEach(async () => {
  freshStore();
  browser = await running();
});

const tickets = [
  { id: idNumber(1), supportTicketId: NUMBER, to: "Ada Lovelace" },
  { id: idNumber(2), to: "Grace" },
];
const shown = () => browser.notifications.create.mock.calls;

it("what the team hands over to the person is announced, and only by a page of ours", async () => {
  expect(await browser.send("teamHandedOver", { tickets }, frameOf(7))).toMatchObject({ ok: false });
  expect(shown()).toEqual([]);
  expect(await browser.send("teamHandedOver", { tickets }, ownPage)).toMatchObject({ ok: true });
  expect(shown()).toEqual([
    [`ticket:${idNumber(1)}`, expect.objectContaining({ message: expect.stringContaining(NUMBER) })],
  ]);
});
