namespace Crm.Modules.Territories.Network.Functions;

/// <summary>What a person tells of a function: who, where, as what, since when.</summary>
internal sealed record FunctionInput
{
    /// <summary>Given by a client that wants to retry safely.</summary>
    public Guid? Id { get; init; }
    public Guid? ContactId { get; init; }
    public Guid? OrganisationId { get; init; }

    /// <summary>As on a visiting card.</summary>
    public string? Title { get; init; }

    /// <summary>A code of the list of roles, e.g. <c>coordinateur-petite-enfance</c>.</summary>
    public string? Role { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What an elected person is elected for.</summary>
    public string? Mandate { get; init; }
    public DateOnly? MandateUntil { get; init; }

    /// <summary>Address of the function, which stays when the person leaves.</summary>
    public string? Mailbox { get; init; }
}

/// <summary>The last day of a function; today when not given.</summary>
internal sealed record LeaveInput(DateOnly? On = null);

/// <summary>One leaves a function on a day and starts another elsewhere.</summary>
internal sealed record MoveInput
{
    /// <summary>Last day of the function left; the eve of the new one when not given.</summary>
    public DateOnly? LeftOn { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Title { get; init; }
    public string? Role { get; init; }

    /// <summary>First day of the new function; today when not given.</summary>
    public DateOnly? From { get; init; }
    public string? Mailbox { get; init; }
}
