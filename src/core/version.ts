/** Version of this engine, printed in the provenance of every result; a test holds it to package.json. */
export const ENGINE_VERSION = '0.1.0'
