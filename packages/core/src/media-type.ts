/** Tells JSON, also in the form of `application/problem+json`, by the value of a `Content-Type`. */
export const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json *(;|$)/i.test(type);
