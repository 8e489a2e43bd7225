export { countArticles, fill, pageOfPages } from './fill';
export { type Words, wordsOf } from './words';
