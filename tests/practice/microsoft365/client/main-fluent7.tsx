/** @jsxImportSource react */
import { render } from "react-dom";
import { start } from "./start.tsx";

start((element, root) => render(element, root));
