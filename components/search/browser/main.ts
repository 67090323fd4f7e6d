import { applyAtOnce } from './apply'
import { suggestWhileTyping } from './suggest'

// The one script of the public pages: without it, the same forms work by their buttons.
suggestWhileTyping()
applyAtOnce()
