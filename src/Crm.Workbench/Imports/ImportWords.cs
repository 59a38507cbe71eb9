namespace Crm.Workbench.Imports;

/// <summary>How the state of an import reads.</summary>
internal static class ImportWords
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.Uploaded => "colonnes à vérifier",
        ImportState.Checking => "essai en cours",
        ImportState.Checked => "essai fait",
        ImportState.Importing => "import en cours",
        ImportState.Done => "importé",
        ImportState.Undoing => "annulation en cours",
        ImportState.Undone => "annulé",
        _ => "interrompu",
    };

    /// <summary>The kind of its badge: good, watch, late or none.</summary>
    public static string Sign(ImportState state) => state switch
    {
        ImportState.Done => "good",
        ImportState.Failed => "late",
        ImportState.Undone or ImportState.Uploaded => "none",
        _ => "watch",
    };
}
