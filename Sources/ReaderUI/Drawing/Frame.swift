import Screen

/// One drawn screen: its cells, and where the hardware cursor stands.
package struct Frame {
    package var buffer: CellBuffer
    package var cursor: Position?
}
