/** Stands in for packages that jsPDF only needs for HTML, which the report never uses. */
export {}
