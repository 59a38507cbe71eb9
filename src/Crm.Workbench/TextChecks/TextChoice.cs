namespace Crm.Workbench.TextChecks;

internal enum TextChoice { Kept, Masked }
