import "@fontsource-variable/inter";
import "@fontsource-variable/literata";
import "@fontsource/opendyslexic";
import "./styles/tokens.css";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { Start } from "./start/start.tsx";
import { begin } from "./state/load.ts";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Start />);
void begin();
