// The style sheet of explainers, apart from their code: a first view needs it before that.
export { default as look } from '../styles/explainer.css';
