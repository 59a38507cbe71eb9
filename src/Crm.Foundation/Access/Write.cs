using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Access;

/// <summary>
/// One write of a noun, declared once: what it does, which rights open it, whose rows each right reaches and what it may do to their readers. The doors
/// demand its first right, the use cases ask <see cref="WriteRights.Demand(ICurrentUser, Write, AuditedEntity, bool)"/>, the table of who may what and the
/// page of roles are made of it.
/// </summary>
/// <param name="Name">e.g. <c>tasks.rewrite</c></param>
/// <param name="Noun">What it writes, in French and in the plural.</param>
/// <param name="Verb">What it does, as people read it: « réécrire ».</param>
public sealed record Write(string Name, string Noun, string Verb)
{
    public IReadOnlyList<Grant> Grants { get; private init; } = [];

    /// <summary>Code said to who has the right and not on this row.</summary>
    public string NotYours { get; init; } = CoreErrors.Forbidden;

    /// <summary>Code said to who may write it from elsewhere only.</summary>
    public string Outside { get; init; } = CoreErrors.OutOfScope;

    /// <summary>What the rows alone do not tell, in French: « et ceux de ses échanges ».</summary>
    public string? Besides { get; init; }

    /// <summary>What opens its doors; null: any signed-in person.</summary>
    public string? Permission => Grants[0].Permission;

    /// <param name="permission">Null: any signed-in person.</param>
    public Write By(string? permission, Whose rows, Readers readers = Readers.None) => this with { Grants = [.. Grants, new Grant(permission, rows, readers)] };

    /// <summary>The grants a person has, whatever the row.</summary>
    public IEnumerable<Grant> Of(IReadOnlySet<string> permissions) => Grants.Where(g => Has(permissions, Permission) && Has(permissions, g.Permission));

    /// <summary>The grant by which a person writes a row, the freest first; null when none does. Where the row lies is another question.</summary>
    public Grant? Held(AccessProfile person, WrittenRow row) =>
        Of(person.Permissions).Where(g => g.Reaches(person, row)).OrderByDescending(g => g.Readers).FirstOrDefault();

    /// <summary>True when the person writes this row where it lies.</summary>
    public bool Lets(AccessProfile person, WrittenRow row) => Held(person, row) is { } held && !held.StopsAt(person, row);

    private static bool Has(IReadOnlySet<string> permissions, string? permission) => permission is null || permissions.Contains(permission);
}

/// <summary>One right and the rows it reaches.</summary>
public sealed record Grant(string? Permission, Whose Rows, Readers Readers)
{
    internal bool Reaches(AccessProfile person, WrittenRow row) => row.KeptBy is { } kept && kept != Rows ? false : Rows switch
    {
        Whose.Own => row.Author == person.UserId,
        Whose.Given => row.GivenTo == person.UserId,
        Whose.Caf => person.AudienceFloor <= (int)Audience.Caf,
        _ => true,
    };

    /// <summary>Out of the person's départements.</summary>
    internal bool StopsAt(AccessProfile person, WrittenRow row) =>
        Rows is not (Whose.Read or Whose.Network) && row.Codes is { } codes && !person.Covers(codes);
}

/// <summary>What of a row decides who writes it.</summary>
/// <param name="GivenTo">Who has to do it.</param>
/// <param name="Codes">Where it lies; null when it lies nowhere.</param>
/// <param name="KeptBy">Only a grant on exactly such rows reaches it; null: any.</param>
public sealed record WrittenRow(Guid Author, Guid? GivenTo = null, IEnumerable<string>? Codes = null, Whose? KeptBy = null)
{
    public static WrittenRow Of(AuditedEntity row) =>
        new(row.CreatedBy, (row as IGiven)?.Assignee, (row as IScoped)?.ScopeCodes, (row as IKept)?.KeptBy);
}
