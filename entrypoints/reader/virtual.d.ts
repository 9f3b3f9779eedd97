declare module 'virtual:name-index' {
  /** The bundled name index, base64. */
  const base64: string;
  export default base64;
}
