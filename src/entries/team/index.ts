import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { runSignedIn } from "../../tickets/team/sign-in/run-signed-in.ts";
import { keepAwake } from "../../platform/pages/keep-awake.ts";
import { startEngine } from "./start-engine.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

keepAwake(() => send("teamAwake", {}));
const orders = await send("teamOrders", {});
if (orders.ok && orders.value)
  await runSignedIn(orders.value, {
    ask: (address, init) => fetch(address, init),
    start: (signedIn) =>
      startEngine(signedIn, {
        wrote: () => send("teamWrote", {}),
        handedOver: (tickets) => void send("teamHandedOver", { tickets }),
      }),
    tell: (news) => void send("teamNews", news),
    wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
    now: Date.now,
  });
