"""Rule rows, the engine that turns them into edits, and repairs written as code."""
