/** Changing the keys. */
export const keysWords = {
  fr: {
    "keys.how": "Choisissez une commande pour lui donner une autre touche. Partout, Échap ramène au texte.",
    "keys.press": "tapez la nouvelle touche ; Échap pour la garder, Retour arrière pour n’en avoir aucune.",
    "keys.change": "Changer la touche de « {{command}} » :",
    "keys.typing": "Cette touche sert à écrire. Prenez-la avec Ctrl, Alt ou ⌘, ou une touche de fonction.",
    "keys.reserved": "{{key}} appartient au système ou aux champs de texte. Prenez-en une autre.",
    "keys.taken": "{{key}} est déjà la touche de « {{other}} ». Prenez-en une autre, ou libérez celle-ci d’abord.",
    "keys.kept": "{{key}} : {{command}}.",
    "keys.removed": "{{command}} n’a plus de touche.",
    "keys.reset": "Rétablir",
    "keys.reset-all": "Rétablir toutes les touches",
  },
  en: {
    "keys.how": "Choose a command to give it another key. Everywhere, Escape leads back to the text.",
    "keys.press": "press the new key; Escape keeps it, Backspace leaves it without one.",
    "keys.change": "Change the key of “{{command}}”:",
    "keys.typing": "This key types something. Take it with Ctrl, Alt or ⌘, or a function key.",
    "keys.reserved": "{{key}} belongs to the system or to text fields. Take another one.",
    "keys.taken": "{{key}} is the key of “{{other}}” already. Take another one, or free this one first.",
    "keys.kept": "{{key}}: {{command}}.",
    "keys.removed": "{{command}} has no key now.",
    "keys.reset": "Reset",
    "keys.reset-all": "Reset all keys",
  },
};
