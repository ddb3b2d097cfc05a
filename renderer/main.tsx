import "@fontsource-variable/inter";
import "@fontsource-variable/literata";
import "@fontsource/opendyslexic";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/desk.css";
import "./styles/text.css";
import "./styles/side.css";
import "./styles/discussion.css";
import "./styles/names.css";
import "./styles/sheets.css";
import "./styles/overview.css";
import { createRoot } from "react-dom/client";
import { App } from "./desk/app.tsx";
import { begin } from "./state/load.ts";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
void begin();
