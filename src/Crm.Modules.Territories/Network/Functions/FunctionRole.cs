namespace Crm.Modules.Territories.Network.Functions;

/// <summary>A role people look for, whatever the title says, and the kinds of territory that should each have one.</summary>
internal sealed class FunctionRole(string code, string label, int rank)
{
    public const int CodeMaxLength = 60, LabelMaxLength = 100;

    /// <summary>Those of a new installation; the national team edits the list.</summary>
    public static readonly IReadOnlyList<FunctionRole> Defaults =
    [
        new("coordinateur-petite-enfance", "Coordinateur petite enfance", 10) { OfEpci = true },
        new("elu-petite-enfance", "Élu petite enfance", 20) { OfEpci = true },
        new("charge-cooperation-ctg", "Chargé de coopération CTG", 30),
        new("referent-parentalite", "Référent parentalité", 40) { OfDepartment = true },
        new("pmi", "PMI", 50) { OfDepartment = true },
        new("dgs", "Direction générale des services", 60),
        new("president", "Président", 70),
        new("directeur", "Directeur", 80),
    ];

    public string Code { get; private set; } = code;
    public string Label { get; private set; } = label;

    /// <summary>Place in the lists.</summary>
    public int Rank { get; private set; } = rank;
    public bool OfEpci { get; private set; }
    public bool OfCommune { get; private set; }
    public bool OfDepartment { get; private set; }

    /// <summary>« coordinateur petite enfance », but « DGS » keeps its capitals.</summary>
    public string InSentence => Label.Length > 1 && char.IsUpper(Label[1]) ? Label : char.ToLower(Label[0], Foundation.Ui.Fr.Culture) + Label[1..];

    public void Change(string label, bool ofEpci, bool ofCommune, bool ofDepartment) =>
        (Label, OfEpci, OfCommune, OfDepartment) = (label, ofEpci, ofCommune, ofDepartment);
}
