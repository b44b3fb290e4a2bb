"""Acts on sanctions: which measure is imposed, changed, lifted or licensed, on whom, and what it binds."""
