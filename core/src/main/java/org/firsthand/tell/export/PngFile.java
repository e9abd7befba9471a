package org.firsthand.tell.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.firsthand.tell.tellings.ToldStory;

/// A stemma as a PNG: the SVG that stands alone, in light colours, at twice its size.
final class PngFile {

    private static final double SCALE = 2;

    /// What a picture may hold at most; a larger one is drawn smaller.
    private static final double MOST_PIXELS = 64e6;

    private PngFile() {}

    static byte[] write(ToldStory told) throws IOException {
        return draw(SvgFile.write(told, false));
    }

    private static byte[] draw(String svg) throws IOException {
        checkFonts(PngFile::measureLetter);
        SVGDocument document =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("our own SVG could not be read");
        }
        var size = document.size();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
        int width = (int) Math.round(size.width * scale);
        int height = (int) Math.round(size.height * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, graphics, new ViewBox(width, height));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    /// A machine without fonts, as servers and containers often are, fails deep in the JDK, by an
    /// exception or by one of several errors; a person can do something about it.
    ///
    /// @param letter measures one
    static void checkFonts(Runnable letter) throws IOException {
        try {
            letter.run();
        } catch (OutOfMemoryError | StackOverflowError other) {
            throw other;
        } catch (RuntimeException | Error none) {
            throw new IOException(
                    "cannot draw a PNG: this machine has no fonts that Java can use; install"
                            + " fontconfig and a font (on Debian: apt-get install fontconfig"
                            + " fonts-dejavu-core), or write an .svg, which needs none",
                    none);
        }
    }

    private static void measureLetter() {
        new Font(Font.SANS_SERIF, Font.PLAIN, 13)
                .getStringBounds("A", new FontRenderContext(null, true, true));
    }
}
