package org.threecolumns.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.threecolumns.model.CaseRecord;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, and which version of the record format it reads. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = VersionLine.class.getResourceAsStream("build.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its resource build.properties");
            }
            build.load(in);
        }
        return new String[] {
            "three-columns " + build.getProperty("version") + ", record format " + CaseRecord.FORMAT_VERSION
        };
    }
}
