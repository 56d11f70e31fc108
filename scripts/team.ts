import "./team/index.ts";
