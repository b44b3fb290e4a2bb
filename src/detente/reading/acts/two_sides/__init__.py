"""Acts of two sides: exchanges, meetings and agreements, with who stands on which side."""
