export { PersonsModule } from '../persons.module.js';
