/** Names the scan file; apart from its schema, so that a new scan can be made before the schema is loaded. */
export const scanFormat = 'toekomstscan/scan'
/** The one number that changes when the shape of the file changes; older numbers go through upgrade-scan.ts. */
export const scanFormatVersion = 1
