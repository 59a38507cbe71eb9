namespace Crm.Foundation.Access;

/// <summary>Whose rows a right reaches. Save for the first and the last, only within the départements of who writes.</summary>
public enum Whose
{
    /// <summary>Whatever they read, also from elsewhere.</summary>
    Read,

    /// <summary>What they made themselves.</summary>
    Own,

    /// <summary>What they have to do.</summary>
    Given,

    /// <summary>What lies in their départements, for who works in the Caf network.</summary>
    Caf,

    /// <summary>What lies in their départements.</summary>
    Scope,

    /// <summary>What belongs to the whole network.</summary>
    Network,
}

/// <summary>What a write may do to who reads the thing.</summary>
public enum Readers
{
    /// <summary>The thing has no readers of its own.</summary>
    None,

    /// <summary>They stay who they are.</summary>
    Keeps,

    /// <summary>Chooses them.</summary>
    Chooses,
}

/// <summary>Somebody has it to do.</summary>
public interface IGiven
{
    Guid Assignee { get; }
}

/// <summary>Is somebody's own, a Caf's or the network's, and written with the right on exactly that.</summary>
public interface IKept
{
    Whose KeptBy { get; }
}
