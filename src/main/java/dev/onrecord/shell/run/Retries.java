package dev.onrecord.shell.run;

import dev.onrecord.shell.desk.Desk;
import dev.onrecord.store.RecordMoved;
import java.util.function.Supplier;

/**
 * Does work again where others at the desk recorded something meanwhile: twice as it comes, then while they wait. For one
 * command.
 */
final class Retries {

    private static final int AS_IT_COMES = 2;

    private final Desk desk;
    private int tries;

    Retries(Desk desk) {
        this.desk = desk;
    }

    /** Does work, which leaves nothing behind where it was overtaken. */
    <T> T run(Supplier<T> work) {
        while (tries++ < AS_IT_COMES) {
            try {
                return work.get();
            } catch (RecordMoved overtaken) {
                desk.catchUp();
            }
        }
        return desk.store().inTurn(null, work);
    }
}
