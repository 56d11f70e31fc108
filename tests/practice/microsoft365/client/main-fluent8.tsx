/** @jsxImportSource react */
import { createRoot } from "react-dom/client";
import { start } from "./start.tsx";

start((element, root) => createRoot(root).render(element));
