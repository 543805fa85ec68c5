package org.threecolumns.share;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.Permission;
import org.threecolumns.model.SafeguardingAlert;
import org.threecolumns.model.Shareable;

/** Whether a child has let this reader have what the child said, or safety needed that it be passed on without. */
final class Leave {
    /** Readers who get nothing of a child's without the child's permission, or the recorded alert. */
    private static final Set<Purpose> ASK_THE_CHILD = EnumSet.of(Purpose.FAMILY, Purpose.NETWORK, Purpose.CHILD);

    private final Request request;
    private final Set<Purpose> asking;

    Leave(Request request) {
        this.request = request;
        this.asking = EnumSet.noneOf(Purpose.class);
        asking.addAll(request.capacities());
        asking.retainAll(ASK_THE_CHILD);
    }

    /**
     * {@return whether this reader may have what this child said, drew, chose or rated here}
     *
     * <p>A permission on an outer element holds for what is inside it, unless the inner one has its own.
     */
    boolean isGiven(ObjectValues element, String child) {
        if (request.isReader(child) || isAlerted(element)) {
            return true;
        }
        List<Permission> permissions = permissions(element);
        for (Purpose capacity : asking) {
            if (!isOnePermitting(permissions, child, capacity)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnePermitting(List<Permission> permissions, String child, Purpose capacity) {
        for (Permission permission : permissions) {
            if (permits(permission, child, capacity)) {
                return true;
            }
        }
        return false;
    }

    private boolean permits(Permission permission, String child, Purpose capacity) {
        return permission.getBy().filter(child::equals).isPresent()
                && permission
                        .getTo()
                        .filter(to -> request.reaches(to, capacity))
                        .isPresent()
                && request.isDecided(permission.getOn());
    }

    private static List<Permission> permissions(ObjectValues inner) {
        for (ObjectValues around = inner; around != null; around = around.around()) {
            if (around.value() instanceof Shareable element
                    && !element.getPermission().isEmpty()) {
                return element.getPermission();
            }
        }
        return List.of();
    }

    /** What a child told may be passed on without leave where safety needs it, once the alert was raised and acted on. */
    private boolean isAlerted(ObjectValues inner) {
        for (ObjectValues around = inner; around != null; around = around.around()) {
            if (around.value() instanceof Attributed element
                    && element.getSafeguardingAlert().filter(this::isActedOn).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isActedOn(SafeguardingAlert alert) {
        return alert.getActionTaken().isPresent()
                && alert.getBy().isPresent()
                && request.isDecided(alert.getRaisedOn());
    }
}
