"""The self-service station: one file a page, one union for the flow, nothing kept after."""
