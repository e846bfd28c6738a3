export { FundsModule } from '../funds.module.js';
