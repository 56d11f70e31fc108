import { expect, it } from "vitest";
import { withForm } from "./with-form.ts";

const COUNTRIES = ["Austria", "Germany", "Switzerland"];

/** A list that only keys open, in place of another one. */
const listIn = (place: Element, onPress: () => void): void => {
  place.innerHTML = '<button type="button" aria-haspopup="listbox" aria-labelledby="label">Austria</button>';
  const [button] = place.children;
  button?.addEventListener("pointerdown", onPress);
  button?.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "ArrowDown" || place.children[1]) return;
    const list = place.appendChild(document.createElement("div"));
    list.setAttribute("role", "listbox");
    list.innerHTML = COUNTRIES.map((one) => `<div role="option">${one}</div>`).join("");
    list.addEventListener("click", ({ target }) => {
      button.textContent = target instanceof Element ? target.textContent : "";
      list.remove();
    });
  });
};

it("a list that is drawn anew while it is opened is opened where it is then", async () => {
  await withForm(
    {
      html:
        '<div><label for="first">First name</label><input id="first"></div>' +
        '<div><span id="label">Country/region</span><p></p></div>',
      page: () => {
        const place = document.querySelector("p");
        if (!place) throw new Error("There is no place.");
        // As pages do that hear of the fields before it a moment later, one after the other.
        const draw = (times: number): void =>
          listIn(place, () => void (times > 0 && setTimeout(() => draw(times - 1), 500)));
        draw(4);
      },
    },
    ({ report }) => {
      expect(document.querySelector("[aria-haspopup]")?.textContent).toBe("Germany");
      expect(report("country")?.reason).toBe("set");
    },
  );
});
