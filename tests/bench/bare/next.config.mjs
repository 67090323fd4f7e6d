// As the site's own (next.config.ts), so that the page alone differs.
export default { poweredByHeader: false, compress: false }
