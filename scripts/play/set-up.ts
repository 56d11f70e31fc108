import type { ElementHandle, Page } from "puppeteer-core";
import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { partner } from "../../tests/support/jobs/extension-settings.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import type { Translate } from "../../src/words/translate.ts";

/** Fills in the welcome page as a person does: every field found by its label, every value typed or chosen. */
export const setUp = async (page: Page, t: Translate): Promise<void> => {
  const field = (label: string): Promise<ElementHandle<Element>> =>
    waitFor(() => page.$(`aria/${label}`), { message: `the field "${label}" on the page` });
  const type = async (label: string, text: string): Promise<void> => {
    const box = await field(label);
    await box.type(text);
    await box.press("Tab");
  };
  const choose = async (label: string, value: string): Promise<void> => {
    await (await field(label)).select(value);
  };

  await type(t("field_firstName"), partner.firstName ?? "");
  await type(t("field_lastName"), partner.lastName ?? "");
  await type(t("field_primaryEmailAddress"), partner.primaryEmailAddress ?? "");
  await (await field(t("welcome_more"))).click();
  await type(t("field_additionalEmailAddresses"), (partner.additionalEmailAddresses ?? []).join("; "));
  await type(t("field_phoneNumber"), partner.phoneNumber ?? "");
  await choose(t("field_country"), partner.country ?? "");
  await choose(t("field_preferredContactMethod"), partner.preferredContactMethod ?? "");
  await choose(t("field_preferredSupportLanguage"), partner.preferredSupportLanguage ?? "");
  await type(t("options_ownTenants"), fabrikam.domain);
  await waitFor(
    () =>
      page.evaluate(
        (saved) => [...document.querySelectorAll("[role=status]")].some((one) => one.textContent?.includes(saved)),
        t("options_saved"),
      ),
    {
      message: `the page to say "${t("options_saved")}"`,
    },
  );
};
