package dev.onrecord.shell.application;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;

/**
 * Logging for libraries in a program that logs nothing. Each library is told so by name, and does not search the class
 * path for somebody who would log.
 */
public final class NoLogging extends LogFactory {

    private static final Log NOBODY = new NoOpLog();

    /** Creates it; called by Commons Logging. */
    public NoLogging() {}

    /** Tells the libraries. */
    static void establish() {
        System.setProperty(FACTORY_PROPERTY, NoLogging.class.getName());
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    @Override
    public Log getInstance(Class<?> type) {
        return NOBODY;
    }

    @Override
    public Log getInstance(String name) {
        return NOBODY;
    }

    @Override
    public Object getAttribute(String name) {
        return "";
    }

    @Override
    public String[] getAttributeNames() {
        return new String[0];
    }

    @Override
    public void setAttribute(String name, Object value) {}

    @Override
    public void removeAttribute(String name) {}

    @Override
    public void release() {}
}
