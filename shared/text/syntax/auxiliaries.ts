/** Every form of "avoir", the auxiliary. */
export const formOfAvoir =
  /^(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|auras|aura|aurons|aurez|auront|aurais|aurait|aurions|auriez|auraient|eus|eut|eûmes|eûtes|eurent|aie|aies|ait|ayons|ayez|aient|avoir|ayant|eu)$/;
