package org.firsthand.bench;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.bench.predict.DatePrediction;
import org.firsthand.bench.predict.FigurePrediction;
import org.firsthand.bench.predict.Task;

/// The command `bench/run`.
public final class Bench {

    private static final List<Task> TASKS = List.of(new DatePrediction(), new FigurePrediction());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 4 && arguments[0].equals("predict")) {
            Optional<Task> task =
                    TASKS.stream().filter(t -> t.name().equals(arguments[1])).findFirst();
            if (task.isPresent()) {
                task.get().predict(Path.of(arguments[2]), Path.of(arguments[3]));
                return;
            }
            System.err.println("bench: no task " + arguments[1] + "; there are " + names());
        } else {
            System.err.println("usage: bench/run predict TASK INPUT OUTPUT");
        }
        System.exit(2);
    }

    private static List<String> names() {
        return TASKS.stream().map(Task::name).sorted(Comparator.naturalOrder()).toList();
    }
}
