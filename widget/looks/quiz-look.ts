// The style sheet of quizzes up to the first answer, apart from their code: a first view needs it before that.
export { default as look } from '../styles/quiz.css';
