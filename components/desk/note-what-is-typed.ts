/** The first thing that a page of the desk runs; `TypedEarly` gives it back. */
export const noteWhatIsTyped =
  'window.typedEarly=new Map;addEventListener("input",({target})=>window.typedEarly?.set(target,target.value),true)'
