/** "laat" in all its forms: who lets has it done. */
export const lets: ReadonlySet<string> = new Set(['laat', 'laten', 'liet']);

/** Forms that govern another verb: "mag lezen", "heeft gelezen". */
export const auxiliaries: ReadonlySet<string> = new Set(
  'mag mogen mocht kan kunnen kunt kun kon konden moet moeten moest moesten zal zullen zult zou zouden zoudt wil willen wilt wilde gaat gaan ga hoeft hoeven dient dienen durft komt komen kom blijft blijven helpt heeft hebben heb hebt had hadden is zijn bent ben wordt worden werd werden'.split(
    ' ',
  ),
);
