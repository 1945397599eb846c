package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/** The files of imports that wait or run, packed and in pieces. */
@ApplicationScoped
public class ImportPieceRepository {

    private static final int PIECE_BYTES = 256 * 1024;

    private final DataSource dataSource;

    ImportPieceRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a file for an import that was added in the same transaction. */
    @Transactional(TxType.MANDATORY)
    public void add(UUID id, InputStream file) {
        try (Pieces pieces = new Pieces(id);
                OutputStream packed = new FastGzip(pieces)) {
            file.transferTo(packed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file could not be kept", unreadable);
        }
    }

    /** The file of an import, unpacked; empty where none is kept. */
    public InputStream open(UUID id) throws IOException {
        return new GZIPInputStream(new Kept(id), PIECE_BYTES);
    }

    public boolean isKept(UUID id) {
        return piece(id, 0) != null;
    }

    /** Lets go of a file, in the transaction that ends its import. */
    @Transactional(TxType.MANDATORY)
    public void remove(UUID id) {
        Sql.change(dataSource, "delete from import_piece where import = ?", id);
    }

    private byte[] piece(UUID id, int position) {
        List<byte[]> found =
                Sql.read(
                        dataSource,
                        "select content from import_piece where import = ? and position = ?",
                        row -> row.getBytes(1),
                        id,
                        position);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Packing is to save room on the way to the disk, not the last byte. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream packed) throws IOException {
            super(packed, 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Cuts what is written into rows. */
    private final class Pieces extends OutputStream {

        private final UUID id;
        private final byte[] piece = new byte[PIECE_BYTES];
        private int filled;
        private int position;

        Pieces(UUID id) {
            this.id = id;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int from = offset;
            int left = length;
            while (left > 0) {
                int part = Math.min(left, PIECE_BYTES - filled);
                System.arraycopy(bytes, from, piece, filled, part);
                filled += part;
                from += part;
                left -= part;
                if (filled == PIECE_BYTES) {
                    store();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                store();
            }
        }

        private void store() {
            Sql.change(
                    dataSource,
                    "insert into import_piece (import, position, content) values (?, ?, ?)",
                    id,
                    position++,
                    filled == PIECE_BYTES ? piece : java.util.Arrays.copyOf(piece, filled));
            filled = 0;
        }
    }

    /** Reads one piece after the other. */
    private final class Kept extends InputStream {

        private final UUID id;
        private byte[] piece = new byte[0];
        private int taken;
        private int position;

        Kept(UUID id) {
            this.id = id;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : piece[taken++] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int part = Math.min(length, piece.length - taken);
            System.arraycopy(piece, taken, buffer, offset, part);
            taken += part;
            return part;
        }

        private boolean isAtEnd() {
            if (piece != null && taken == piece.length) {
                piece = piece(id, position++);
                taken = 0;
            }
            return piece == null;
        }
    }
}
