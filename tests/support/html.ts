import { HtmlValidate } from 'html-validate'

/** Says what is not valid in HTML. */
export const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  // React writes void elements, booleans and character references in its own, valid, way.
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
})
