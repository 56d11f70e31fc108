import { expect, expectTypeOf, it } from "vitest";
import type { AzureKey } from "../../../src/portals/azure/forms/azure-key.ts";
import type { LabelKey as AzureLabelKey } from "../../../src/portals/azure/forms/label-key.ts";
import { FIELDS } from "../../../src/portals/azure/forms/fields.ts";
import type { FieldDefinition } from "../../../src/portals/definition/form-definition.ts";
import type { FormGeneration } from "../../../src/portals/definition/form-generation.ts";
import type { Microsoft365Key } from "../../../src/portals/microsoft365/forms/microsoft365-key.ts";
import type { PowerPlatformKey } from "../../../src/portals/power-platform/forms/power-platform-key.ts";

it("a mistyped key of a label does not compile (`npm run types` reads this file)", () => {
  expectTypeOf<"supportPlan">().toExtend<AzureLabelKey>();
  expectTypeOf<"suportPlan">().not.toExtend<AzureLabelKey>();
  expectTypeOf<"notTechnical" | "supportPlan">().toExtend<AzureKey>();
  expectTypeOf<"notTecnical">().not.toExtend<AzureKey>();
  expectTypeOf<"contactMe" | "requestSaved">().toExtend<Microsoft365Key>();
  expectTypeOf<"contactUs">().not.toExtend<Microsoft365Key>();
  expectTypeOf<"createSupportRequest" | "supportPlan">().toExtend<PowerPlatformKey>();
  expectTypeOf<"createSuportRequest">().not.toExtend<PowerPlatformKey>();
  expectTypeOf<string>().not.toExtend<AzureKey | Microsoft365Key | PowerPlatformKey>();
});

it("a field or a generation with a key of another portal does not compile", () => {
  expectTypeOf<FieldDefinition<"contactMe">>().not.toExtend<FieldDefinition<AzureKey>>();
  expectTypeOf<FormGeneration<"contactMe">>().not.toExtend<FormGeneration<AzureKey>>();
  expectTypeOf(FIELDS).toExtend<readonly FieldDefinition<AzureKey>[]>();
  expect(FIELDS.length).toBeGreaterThan(10);
});
