namespace Crm.Workbench.Imports;

/// <summary>Where an import stands. The three in -ing are the background's work.</summary>
public enum ImportState
{
    /// <summary>The file is there; its columns are to be confirmed.</summary>
    Uploaded = 0,
    Checking = 1,
    Checked = 2,
    Importing = 3,
    Done = 4,
    Undoing = 5,
    Undone = 6,

    /// <summary>Stopped by something unforeseen; what was written can be gone on with, or undone.</summary>
    Failed = 7,
}
