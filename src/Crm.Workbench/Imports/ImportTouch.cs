namespace Crm.Workbench.Imports;

/// <summary>What an import did to one row of the database.</summary>
internal enum TouchKind { Created = 1, Changed = 2, LinkAdded = 3, LinkRemoved = 4, LinkChanged = 5 }

/// <summary>One line of the journal that undoes an import: which row, and what it held before. Written in the same transaction as the change.</summary>
internal sealed class ImportTouch
{
    public const int TypeMaxLength = 200;

    public Guid ImportId { get; init; }
    public int Seq { get; init; }

    /// <summary>The last line of the batch that did it.</summary>
    public int Line { get; init; }
    public TouchKind Kind { get; init; }

    /// <summary>The thing touched, or the thing whose link was.</summary>
    public Guid EntityId { get; init; }
    public string Entity { get; init; } = "";

    /// <summary>For a link: its table's type, and its key as JSON.</summary>
    public string? Link { get; init; }
    public string? LinkKey { get; init; }

    /// <summary>JSON of the fields before, by name.</summary>
    public string? Before { get; init; }

    /// <summary>The version the import left: another one means that somebody changed it since.</summary>
    public Guid? Stamp { get; set; }
}
