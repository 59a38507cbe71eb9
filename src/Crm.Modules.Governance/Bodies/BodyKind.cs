namespace Crm.Modules.Governance.Bodies;

/// <summary>The kinds of bodies a Caf leads or attends.</summary>
internal enum BodyKind
{
    /// <summary>Comité départemental des services aux familles (CASF, D214-1 to D214-4): one per département.</summary>
    Cdsf,
    Steering,
    Technical,
    Commission,
}

/// <summary>How the kinds are called in the field.</summary>
internal static class BodyKinds
{
    public static readonly IReadOnlyDictionary<BodyKind, string> Labels = new Dictionary<BodyKind, string>
    {
        [BodyKind.Cdsf] = "CDSF",
        [BodyKind.Steering] = "Copil",
        [BodyKind.Technical] = "Cotech",
        [BodyKind.Commission] = "Commission",
    };

    public static string Label(this BodyKind kind) => Labels[kind];
}
