namespace Crm.Testing.Databases;

/// <summary>One process at a time.</summary>
internal static class FileLock
{
    public static async Task<FileStream> Take(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
        }
    }
}
