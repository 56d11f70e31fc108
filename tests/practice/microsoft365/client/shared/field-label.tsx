/** @jsxImportSource react */
import { Icon, Label } from "@fluentui/react";

/** A label of its own above a control that has none. */
export const FieldLabel = ({
  text,
  id,
  htmlFor,
  required,
  info,
}: {
  text: string;
  id?: string;
  htmlFor?: string;
  required?: boolean;
  info?: boolean;
}) => (
  <Label {...(id ? { id } : {})} {...(htmlFor ? { htmlFor } : {})} required={required ?? false}>
    {text}
    {info && <Icon iconName="Info" className="info-icon" />}
  </Label>
);
